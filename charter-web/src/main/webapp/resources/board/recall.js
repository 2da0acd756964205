/* The private note: typed while remembering, kept on this device alone, and there again while writing. */
"use strict";
Board.recall = (() => {
  const { keep, clone, part, text, show } = Board;
  const NAME = "note";

  function mount(container) {
    const node = clone("recall");
    keep.field(part(node, "note"), NAME);
    container.append(node);
    return () => {};
  }

  /** A step with the note above it, if there is one. */
  const above = (step) => (container) => {
    const node = clone("note");
    text(part(node, "note"), keep.get(NAME) ?? "");
    show(node, Boolean(keep.get(NAME)));
    container.append(node);
    return step(container);
  };

  return { mount, above };
})();
