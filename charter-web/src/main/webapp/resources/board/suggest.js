/* What the portal would group and merge: nothing happens until somebody accepts it. */
"use strict";
Board.suggest = (() => {
  const { outbox, store, say, cards, undo, same, clone, part, text, show, keyed, word, plural, pass } = Board;

  const MOST = 8; // cards of one proposal before somebody wants to see all
  const whole = new Set(); // the proposals of which all cards are shown

  /** What is left of it: cards that were grouped or merged meanwhile are not proposed any more. */
  function left(state, suggestion) {
    return suggestion.cards
      .map((id) => state.cards.find((card) => card.id === id))
      .filter((card) => card && (suggestion.kind !== "THEME" || !card.theme));
  }

  const together = (one) => one.kind === "DO_DONT" && one.left[0]?.theme && one.left.every((card) => card.theme === one.left[0].theme);

  /** One card alone belongs together with nothing. */
  const useful = (one) => one.left.length > 1 && !together(one);

  const titleOf = (one) => (one.kind === "THEME" ? one.name : word("suggest." + one.kind, one.name ?? ""));

  const leave = (node, act) => pass(node, `[data-act=${act}]`, node.closest("details").querySelector("[data-part=ask]"));

  function make(suggestion) {
    const node = clone("suggestion");
    node.querySelector("[data-act=accept]").addEventListener("click", () => {
      const one = store.state.suggestions.find((each) => each.id === suggestion.id);
      leave(node, "accept");
      const key = outbox.add("POST", `/suggestions/${suggestion.id}/accept`, null);
      say.info(word("suggest.accepted", one ? titleOf(one) : ""), () => undo.back(key));
    });
    node.querySelector("[data-act=dismiss]").addEventListener("click", () => {
      leave(node, "dismiss");
      outbox.add("DELETE", "/suggestions/" + suggestion.id, null);
    });
    part(node, "all").addEventListener("click", () => {
      whole.add(suggestion.id);
      store.changed();
      node.querySelector("[data-act=accept]").focus();
    });
    return node;
  }

  function fill(node, one) {
    const title = titleOf(one);
    text(part(node, "name"), title);
    text(part(node, "count"), plural(one.left.length, "cards"));
    node.querySelector("[data-act=accept]").textContent = word(one.kind === "SAME" || one.kind === "NEAR" ? "suggest.merge" : "suggest.accept");
    node.querySelectorAll("[data-act]").forEach((button) => {
      button.setAttribute("aria-label", `${button.textContent}: ${title}, ${one.left[0].text}`);
    });
    node.classList.toggle("pairing", one.kind !== "THEME");
    const rest = one.left.length > MOST && !whole.has(one.id);
    cards.list(part(node, "cards"), rest ? one.left.slice(0, MOST) : one.left);
    text(part(node, "all"), word("suggest.all", plural(one.left.length, "cards")));
    part(node, "all").setAttribute("aria-label", `${part(node, "all").textContent}: ${title}`);
    show(part(node, "rest"), rest);
  }

  function mount(container) {
    const node = clone("suggest");
    const ask = part(node, "ask");
    const merging = same.mount(part(node, "same"), () => ask);
    let asked = false;
    ask.addEventListener("click", () => {
      asked = true;
      outbox.add("POST", "/suggestions", null);
      node.open = true;
    });
    container.append(node);
    return (state) => {
      const waiting = outbox.all().map((command) => command.path);
      const twice = same.groups(state);
      merging(state);
      text(part(node, "twice"), twice.length > 0 ? plural(twice.length, "suggest.twice") : "");
      const told = (one) => one.kind === "SAME" && twice.some((group) => one.left.every((card) => group.includes(card)));
      const all = state.suggestions
        .map((one) => ({ ...one, left: left(state, one) }))
        .filter((one) => useful(one) && !told(one) && !waiting.some((path) => path.startsWith("/suggestions/" + one.id)));
      text(part(node, "count"), all.length > 0 ? `(${all.length})` : "");
      text(ask, word(state.suggestions.length > 0 || asked ? "suggest.again" : "suggest.ask"));
      text(part(node, "none"), asked && all.length === 0 && !waiting.includes("/suggestions") ? word("suggest.none") : "");
      show(part(node, "list"), all.length > 0);
      keyed(part(node, "list"), all, (one) => one.id, make, fill);
    };
  }

  outbox.onSettled((command) => {
    if (command.path === "/suggestions") {
      say.quietly(word("suggest.ready"));
    }
  });

  return { mount };
})();
