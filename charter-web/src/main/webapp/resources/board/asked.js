/* The question everyone is asked to think about, on every screen until it is taken away or the next step begins. */
"use strict";
Board.asked = (() => {
  const { page, store, poll, say, part, text, show, word } = Board;
  const box = part(page, "asked");
  const counted = poll.mount(part(box, "asked-poll"), "asked-text"); // one with two answers is answered here
  let before = null;

  const wording = (prompt) => (prompt ? (prompt.text ?? word("prompt." + prompt.prompt)) : "");

  store.onChange((state) => {
    const now = wording(state.prompt);
    show(box, now !== "");
    text(part(box, "asked-text"), now);
    counted(state, state.prompt?.prompt);
    if (before !== null && now !== "" && now !== before) {
      say.quietly(word("guide.asked", now));
    }
    before = now;
  });

  return { wording };
})();
