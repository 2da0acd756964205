/* The cards for which one is shown, each with the way to stand for itself again. */
"use strict";
Board.apart = (() => {
  const { outbox, clone, part, text, keyed, pass } = Board;

  function make(other) {
    const row = clone("merged");
    row.querySelector("button").addEventListener("click", () => {
      pass(row, "button", row.closest(".card")?.querySelector("input, button"));
      outbox.add("DELETE", "/merges/" + other.id, null);
    });
    return row;
  }

  return (list, merged) => keyed(list, merged, (other) => other.id, make, (row, other) => {
    const button = row.querySelector("button");
    text(part(row, "text"), other.text);
    button.setAttribute("aria-label", `${button.textContent}: ${other.text}`);
  });
})();
