/* Changes that others make, without a jump: what one looks at stays where it is, the rest glides to its new place. */
"use strict";
Board.calm = (() => {
  const GLIDE = 260; // ms
  const PAUSE = 60; // ms between two glides: a browser sees one ended before the next begins
  const OWN = 100; // ms in which a change is what this person just did
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const gliding = new WeakMap();
  let acted = 0;

  const items = (root) => [...root.querySelectorAll("[data-key]")];
  const around = (node, root) => {
    const outer = node.parentElement.closest("[data-key]");
    return outer && root.contains(outer) ? outer : null;
  };
  const isOuter = (node) => node.querySelector("[data-key]") !== null;
  const boxes = (nodes) => new Map(nodes.map((node) => [node, node.getBoundingClientRect()]));

  const scrolls = (pane) => pane && getComputedStyle(pane).overflowY === "auto" ? pane : document.scrollingElement;

  /** The first that was in sight in each thing that scrolls, and still is there, stays at its height. */
  function hold(before) {
    const scrollers = new Map(); // by what may scroll
    const done = new Set();
    before.forEach((box, node) => {
      if (!node.isConnected || isOuter(node)) {
        return;
      }
      const pane = node.closest("[data-scrolls]");
      if (!scrollers.has(pane)) {
        scrollers.set(pane, scrolls(pane));
      }
      const scroller = scrollers.get(pane);
      if (done.has(scroller)) {
        return;
      }
      const top = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
      if (scroller.scrollTop === 0) {
        done.add(scroller);
      } else if (box.top >= top) {
        done.add(scroller);
        scroller.scrollTop += node.getBoundingClientRect().top - box.top;
      }
    });
  }

  /** From where it was to where it is; for who wants no motion it fades out there and in here. */
  function frames(x, y) {
    const there = `translate(${x}px, ${y}px)`;
    return still.matches
      ? [{ transform: there }, { transform: there, opacity: 0, offset: 0.5 }, { transform: "none", opacity: 0, offset: 0.5 }, { transform: "none" }]
      : [{ transform: there }, { transform: "none" }];
  }

  /** An outer one comes before what is in it, and takes it along. */
  function glide(root, before) {
    const taken = new Map();
    const after = boxes([...before.keys()].filter((node) => node.isConnected));
    after.forEach((now, node) => {
      const was = before.get(node);
      const along = taken.get(around(node, root)) ?? { x: 0, y: 0 };
      const x = was.left - now.left - along.x;
      const y = was.top - now.top - along.y;
      const seen = [was, now].some((box) => box.bottom > 0 && box.top < innerHeight && (box.top > 0 || !isOuter(node)));
      const moves = seen && Math.abs(x) + Math.abs(y) >= 1;
      taken.set(node, moves ? { x: along.x + x, y: along.y + y } : along);
      if (moves) {
        gliding.set(node, node.animate(frames(x, y), { duration: GLIDE, easing: "ease-out" }));
      }
    });
    return [...after.keys()].map((node) => gliding.get(node)).filter((one) => one?.playState === "running");
  }

  ["pointerdown", "keydown", "change"].forEach((type) =>
    window.addEventListener(type, () => (acted = performance.now()), { capture: true }));

  /**
   * For what is keyed in this element: a function that carries a change out, at once after an own act, else when
   * the glide before it has ended.
   */
  return function calm(root) {
    let moving = [];
    let waiting = null;

    function run(change) {
      waiting = null;
      const before = boxes(items(root));
      before.forEach((box, node) => gliding.get(node)?.cancel());
      change();
      hold(before);
      moving = glide(root, before);
    }

    return (change) => {
      const rests = moving.every((one) => one.playState !== "running");
      if (rests || performance.now() - acted < OWN) {
        run(change);
      } else if (!waiting) {
        waiting = Promise.allSettled(moving.map((one) => one.finished));
        waiting.then(() => setTimeout(() => waiting && root.isConnected && run(change), PAUSE));
      }
    };
  };
})();
