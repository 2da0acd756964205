-- What is counted by the week: thanks by when they were given, customers' words by when they were said.
create index recognition_given on recognition (given_at);
create index customer_voice_said on customer_voice (said_at);
