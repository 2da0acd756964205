/* Cards of one chart with the same words. They are in sight at once, and become one when somebody says so. */
"use strict";
Board.same = (() => {
  const { outbox, say, cards, undo, clone, part, text, show, keyed, word, plural, pass } = Board;
  const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu;

  /** Whatever their case and punctuation. */
  const words = (card) => card.text.toLowerCase().replaceAll("\u2019", "'").match(WORD)?.join(" ") ?? card.text.trim();

  /** Those that are not on their way to be merged already. */
  function groups(state) {
    const going = outbox.all().filter((one) => one.path === "/merges").flatMap((one) => one.body.cards);
    const found = new Map();
    state.cards.filter((card) => !card.copyOf && !going.includes(card.id)).forEach((card) => {
      const key = card.chart + " " + words(card);
      found.set(key, [...(found.get(key) ?? []), card]);
    });
    return [...found.values()].filter((group) => group.length > 1);
  }

  /** @param otherwise goes on with the focus when the last of them is merged */
  function mount(container, otherwise) {
    const node = clone("same");
    container.append(node);
    const list = part(node, "equal");
    let now = [];

    function make() {
      const item = clone("suggestion");
      item.querySelector("[data-act=dismiss]").remove();
      part(item, "rest").remove();
      text(part(item, "name"), word("suggest.SAME"));
      item.querySelector("[data-act=accept]").addEventListener("click", () => {
        const ids = now.find((group) => group[0].id === item.dataset.key).map((card) => card.id);
        pass(item, "[data-act=accept]", otherwise());
        const key = outbox.add("POST", "/merges", { cards: ids });
        say.info(word("merge.done", ids.length), () => undo.back(key));
      });
      return item;
    }

    function fill(item, group) {
      text(part(item, "count"), plural(group.length, "cards"));
      const merge = item.querySelector("[data-act=accept]");
      text(merge, word("suggest.merge"));
      merge.setAttribute("aria-label", `${merge.textContent}: ${word("suggest.SAME")}, ${group[0].text}`);
      cards.list(part(item, "cards"), group);
    }

    return (state) => {
      now = groups(state);
      show(node, now.length > 0);
      keyed(list, now, (group) => group[0].id, make, fill);
    };
  }

  return { groups, mount };
})();
