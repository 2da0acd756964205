/* Cards in the hand: a mouse or the grip lifts them at once, a finger by resting on them, so that it can still scroll. */
"use strict";
Board.drag = (() => {
  const { page } = Board;
  const SLACK = 6; // px a hand may tremble before it is a drag
  const REST = 350; // ms
  const EDGE = 60; // px from an edge in which things scroll along
  const LINGER = 300; // ms a hand is there before they do
  const STEP = 12; // px a frame

  /**
   * Makes the cards of this element draggable to what has data-drop in it.
   *
   * @param taken which cards go along with this one
   * @param drop takes their ids and the data-drop of the place
   * @param done after every drag, also one that led nowhere
   * @return whether cards are in the hand just now; then nothing here should be redrawn
   */
  return function drag(root, { taken, drop, done }) {
    let pressed = null; // { node, pointer, atOnce, x, y }
    let held = null; // { ids, ghost, dx, dy, x, y, place }
    let rest = null;
    let listening = null;

    function press(event) {
      const node = event.target.closest(".pick");
      end(); // of one whose release nobody heard
      if (!node || event.button !== 0 || !event.isPrimary || event.target.closest("input")) {
        return;
      }
      const atOnce = event.pointerType === "mouse" || Boolean(event.target.closest(".grip"));
      pressed = { node, atOnce, pointer: event.pointerId, x: event.clientX, y: event.clientY };
      listening = new AbortController();
      const own = (listener) => (happened) => happened.pointerId === pressed?.pointer && listener(happened);
      const on = (type, listener) => window.addEventListener(type, listener, { signal: listening.signal });
      on("pointermove", own(follow));
      on("pointerup", own(letGo));
      on("pointercancel", own(end));
      on("keydown", (key) => key.key === "Escape" && end());
      if (!atOnce) {
        rest = setTimeout(lift, REST);
      }
    }

    function follow(event) {
      const released = event.pointerType === "mouse" && event.buttons === 0; // somewhere outside the window
      if (!root.isConnected || released) {
        end();
      } else if (held) {
        carry(event.clientX, event.clientY);
      } else if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > SLACK) {
        if (pressed.atOnce) {
          lift();
          carry(event.clientX, event.clientY);
        } else {
          end(); // a finger that moves scrolls
        }
      }
    }

    function lift() {
      clearTimeout(rest);
      const { node, x, y } = pressed;
      const ids = taken(node.dataset.key);
      const box = node.getBoundingClientRect();
      const ghost = node.cloneNode(true);
      ghost.className = "card pick ghost";
      ghost.inert = true;
      ghost.style.width = box.width + "px";
      ghost.dataset.count = ids.length > 1 ? ids.length : "";
      page.append(ghost);
      root.querySelectorAll(".pick").forEach((one) => one.classList.toggle("lifted", ids.includes(one.dataset.key)));
      root.classList.add("dragging");
      root.setPointerCapture?.(pressed.pointer); // the card itself might go meanwhile
      getSelection().removeAllRanges();
      held = { ids, ghost, dx: box.left - x, dy: box.top - y, x, y, place: null };
      carry(x, y);
      requestAnimationFrame(scrollAlong);
    }

    function carry(x, y) {
      Object.assign(held, { x, y });
      held.ghost.style.transform = `translate(${x + held.dx}px, ${y + held.dy}px) rotate(1.5deg)`;
      const place = under("[data-drop]");
      if (place !== held.place) {
        held.place?.classList.remove("aimed");
        place?.classList.add("aimed");
        held.place = place;
      }
    }

    function under(selector) {
      const found = document.elementFromPoint(held.x, held.y)?.closest(selector);
      return found && root.contains(found) ? found : null;
    }

    /** -1, 0 or 1: near the upper edge, near none, near the lower one. */
    const near = (top, bottom) => (held.y < top + EDGE ? -1 : held.y > bottom - EDGE ? 1 : 0);

    /** What scrolls along here, and which way: a list near its edge, else the page near its own. */
    function scrolling() {
      const pane = under("[data-scrolls]");
      if (pane && getComputedStyle(pane).overflowY === "auto") {
        const box = pane.getBoundingClientRect();
        return [pane, near(box.top, box.bottom)];
      }
      const covered = getComputedStyle(document.documentElement);
      const top = parseFloat(covered.scrollPaddingTop) || 0;
      const bottom = innerHeight - (parseFloat(covered.scrollPaddingBottom) || 0);
      return [document.scrollingElement, under(".movebar") ? 0 : near(top, bottom)];
    }

    function scrollAlong(now) {
      if (!held) {
        return;
      }
      const [what, way] = scrolling();
      held.since = way === 0 ? now : (held.since ?? now);
      if (now - held.since > LINGER) {
        what.scrollTop += STEP * way;
      }
      carry(held.x, held.y);
      requestAnimationFrame(scrollAlong);
    }

    function letGo() {
      const { ids, place } = held ?? {};
      if (held) { // the click that follows is none
        const click = new AbortController();
        window.addEventListener("click", (event) => event.preventDefault(), { capture: true, signal: click.signal });
        setTimeout(() => click.abort(), 50);
      }
      end();
      if (place) {
        drop(ids, place.dataset.drop);
      }
    }

    function end() {
      clearTimeout(rest);
      rest = null;
      listening?.abort();
      pressed = null;
      if (held) {
        held.ghost.remove();
        held.place?.classList.remove("aimed");
        held = null;
        root.classList.remove("dragging");
        root.querySelectorAll(".lifted").forEach((one) => one.classList.remove("lifted"));
        done();
      }
    }

    root.addEventListener("pointerdown", press);
    root.addEventListener("touchmove", (event) => held && event.preventDefault(), { passive: false });
    root.addEventListener("contextmenu", (event) => (held || rest) && event.preventDefault());
    root.addEventListener("dragstart", (event) => event.preventDefault());
    return () => held !== null;
  };
})();
