/* "I'm finished", at the foot of the steps in which everybody works alone: whoever leads sees when all are. */
"use strict";
Board.finish = (() => {
  const { store, outbox, say, clone, part, text, word } = Board;

  /** What was pressed in another step is about that one. */
  const isNow = ({ path, body }) => path === "/finished" && body.step === Board.step.numberOf(store.state);
  const pending = () => outbox.all().findLast(isNow);
  const finished = () => Boolean(pending()?.body.finished ?? store.state.me.finished);

  function toggle() {
    outbox.add("PUT", "/finished", { finished: !finished(), step: Board.step.numberOf(store.state) });
    say.quietly(word(finished() ? "finish.on" : "finish.off"));
  }

  /** A step with the button below it, and beside that what the step counts. */
  const below = (step, counts = () => "") => (container) => {
    const update = step(container);
    const foot = clone("finish");
    const button = part(foot, "finished");
    button.addEventListener("click", toggle);
    container.append(foot);
    return (state) => {
      update(state);
      button.setAttribute("aria-pressed", String(finished()));
      text(part(foot, "counts"), counts(state));
    };
  };

  outbox.onSettled((command) => {
    if (isNow(command)) {
      store.state.me.finished = command.body.finished;
    }
  });

  return { below };
})();
