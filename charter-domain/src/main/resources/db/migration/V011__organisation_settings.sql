-- One row: the installation's one organisation. The fixed id keeps it at one, whoever comes first.
create table organisation (
    id        smallint primary key constraint organisation_once check (id = 1),
    revision  bigint not null,
    name      varchar(120) not null,
    language  varchar(35) not null,
    time_zone varchar(60) not null,
    demo      boolean not null
);
