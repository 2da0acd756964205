/* Words that the portal did not take, in whatever step: they stay, with the reason, until their author decides. */
"use strict";
Board.refused = (() => {
  const { page, outbox, keep, say, clone, part, text, show, keyed, word, pass } = Board;
  const box = part(page, "refused");

  function make(one) {
    const node = clone("refused");
    const words = part(node, "text");
    part(node, "again").addEventListener("click", () => {
      outbox.drop(one.key);
      keep.give(one.place, one.text);
    });
    part(node, "copy").addEventListener("click", () => {
      getSelection().selectAllChildren(words);
      document.execCommand("copy"); // the newer way is there on https alone
      say.info(word("refused.copied"));
    });
    part(node, "drop").addEventListener("click", () => {
      pass(node, "button", document.getElementById("title") ?? document.getElementById("content"));
      outbox.drop(one.key);
      say.info(word("refused.gone"), () => outbox.back(one));
    });
    return node;
  }

  function fill(node, one) {
    text(part(node, "text"), one.text);
    text(part(node, "meta"), one.refused);
    show(part(node, "again"), keep.takes(one.place));
    node.querySelectorAll("button").forEach((button) =>
      button.setAttribute("aria-label", `${button.textContent}: ${one.text.slice(0, 80)}`));
  }

  return () => {
    const all = outbox.refused();
    show(box, all.length > 0);
    keyed(part(box, "list"), all, (one) => one.key, make, fill);
  };
})();
