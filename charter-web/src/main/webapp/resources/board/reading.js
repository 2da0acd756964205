/* How a definition reads while it is written. The portal says it, so that what is shown here is what it goes by. */
"use strict";
Board.reading = (() => {
  const { outbox, uuid, part, text, show, word } = Board;
  const PAUSE = 400; // ms without a key pressed
  const NOTHING = { sentences: 0, elements: [], superlatives: [], ourWay: false, alwaysRight: false };

  function cautions(read) {
    const said = read.superlatives.map((one) => word("distil.superlative", one));
    if (read.ourWay) {
      said.push(word("distil.ourWay"));
    }
    if (read.alwaysRight) {
      said.push(word("distil.alwaysRight"));
    }
    return said.join(" ");
  }

  /** Follows the text of this field; {@code told} hears how it reads. */
  return function follow(node, input, told) {
    let now = NOTHING;
    let turn = 0;
    let later = null;

    function draw() {
      node.querySelectorAll("[data-element]").forEach((item) => {
        const there = now.elements.includes(item.dataset.element);
        item.classList.toggle("there", there);
        text(part(item, "state"), word(there ? "distil.there" : "distil.missing"));
      });
      text(part(node, "cautions"), cautions(now));
      show(part(node, "cautions"), cautions(now) !== "");
      told(now);
    }

    async function ask() {
      const mine = ++turn;
      const answer = input.value.trim() === ""
        ? { ok: true, body: NOTHING }
        : await outbox.send({ key: uuid(), method: "POST", path: "/definition/reading", body: { text: input.value } });
      if (answer.ok && mine === turn) {
        now = { ...NOTHING, ...answer.body };
        draw();
      }
    }

    input.addEventListener("input", () => {
      clearTimeout(later);
      later = setTimeout(ask, PAUSE);
    });
    ask();
    return { ask };
  };
})();
