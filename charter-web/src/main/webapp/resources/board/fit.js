/* Makes what hangs on the wall as large as the wall allows; what still does not fit is shown page by page. */
"use strict";
Board.fit = (() => {
  const SIZES = [30, 27, 24, 21, 19, 17]; // px: the last can just be read from the back row
  const TURN = 9000; // ms for a page
  const wall = document.getElementById("step");
  let due = false;

  const areas = () => [...wall.querySelectorAll("[data-part=cards], .welcome, .themes, .result, .ranks, .clauses")].filter(
    (area) => getComputedStyle(area).overflowY === "hidden");
  const tooMuch = (area) => area.scrollHeight > area.clientHeight + 2;

  function fit() {
    due = false;
    for (const size of SIZES) {
      wall.style.setProperty("--size", size + "px");
      if (!areas().some(tooMuch)) {
        return;
      }
    }
  }

  /** What glides takes up the room it comes from, too: it is measured once all rests. */
  const rest = () => Promise.allSettled(wall.getAnimations({ subtree: true }).map((one) => one.finished));

  function soon() {
    if (!due) {
      due = true;
      setTimeout(() => rest().then(fit), 0);
    }
  }

  new MutationObserver(soon).observe(wall, { childList: true, subtree: true, characterData: true }); // also what came after a glide

  setInterval(() => areas().filter(tooMuch).forEach((area) => {
    const end = area.scrollTop + area.clientHeight >= area.scrollHeight - 2;
    area.scrollTop = end ? 0 : area.scrollTop + area.clientHeight * 0.9;
  }), TURN);
  window.addEventListener("resize", soon);
  return soon;
})();
