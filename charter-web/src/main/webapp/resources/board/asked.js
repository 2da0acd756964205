/* The question everyone is asked to think about, on every screen until it is taken away or the next step begins. */
"use strict";
Board.asked = (() => {
  const { page, store, say, part, text, show, word } = Board;
  let before = null;

  const wording = (prompt) => (prompt ? (prompt.text ?? word("prompt." + prompt.prompt)) : "");

  store.onChange((state) => {
    const now = wording(state.prompt);
    const choice = Boolean(document.querySelector(`[data-word="prompt.${state.prompt?.prompt}.a"]`)); // one of two words answers it
    show(part(page, "asked"), now !== "");
    text(part(page, "asked-text"), now);
    show(part(page, "asked-choice"), choice);
    text(part(page, "asked-a"), choice ? word(`prompt.${state.prompt.prompt}.a`) : "");
    text(part(page, "asked-b"), choice ? word(`prompt.${state.prompt.prompt}.b`) : "");
    if (before !== null && now !== "" && now !== before) {
      say.quietly(word("guide.asked", now));
    }
    before = now;
  });

  return { wording };
})();
