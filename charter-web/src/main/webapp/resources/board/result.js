/* What the workshop came to: the definition, the principles, what to do and what not to do. */
"use strict";
Board.result = (() => {
  const { step, vote, cards, clone, part, text, show, keyed, word } = Board;

  function principle(node, one) {
    text(part(node, "name"), one.name);
    ["DO", "DONT"].forEach((kind) => {
      const list = one.behaviours.filter((behaviour) => behaviour.kind === kind);
      show(part(node, kind), list.length > 0);
      keyed(part(node, "list-" + kind), list, (behaviour) => behaviour.id, () => {
        const item = document.createElement("li");
        item.dir = "auto";
        return item;
      }, (item, behaviour) => text(item, behaviour.text));
    });
  }

  /** @param adds puts what this person may add below a principle */
  function fill(node, state, adds) {
    text(part(node, "definition"), state.definition?.text ?? "");
    show(part(node, "definition"), Boolean(state.definition?.text));
    keyed(part(node, "principles"), state.principles, (one) => one.id, (one) => {
      const section = clone("principle");
      adds?.(section, one);
      return section;
    }, principle);
    text(part(node, "none"), word(step.isOver(state) ? "result.nothing" : "result.none"));
    show(part(node, "none"), !state.definition?.text && state.principles.length === 0);
  }

  /** While it is worded: what stands so far, then what groups handed in for the definition, then the themes with their dots. */
  function mount(container, adds) {
    const node = clone("result");
    container.append(node);
    return (state) => {
      fill(node, state, adds);
      const proposals = state.stage?.name === "DRAFT_TEXT" ? state.cards.filter((card) => card.source === "GROUP") : [];
      cards.list(part(node, "proposals"), proposals);
      show(part(node, "proposed"), proposals.length > 0);
      vote.results(part(node, "votes"), state);
      show(part(node, "voted"), state.themes.length > 0);
    };
  }

  /** At the end: the same, with thanks. */
  function close(container) {
    const node = clone("result");
    show(part(node, "voted"), false);
    container.append(clone("thanks"), node);
    return (state) => {
      fill(node, state);
      const done = state.charter ? "close.done" : "close.kept";
      text(part(container, "next"), word(state.state === "CLOSED" ? done : "close.soon"));
      show(part(container, "to-result"), state.state === "CLOSED" && state.me.kind === "PARTICIPANT");
    };
  }

  /** Both charts, to read. */
  function charts(container, state) {
    const node = clone("charts");
    container.append(node);
    return (now) => ["DO", "DONT"].forEach((chart) => cards.sheet(part(node, chart), chart, now));
  }

  return { mount, close, charts, fill };
})();
