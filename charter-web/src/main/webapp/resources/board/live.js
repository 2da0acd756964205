/* The snapshot, and the stream that follows it. A hidden tab lets go of its stream and takes it up again later. */
"use strict";
Board.live = (() => {
  const { page, store, show } = Board;
  const offline = document.getElementById("offline");
  const UNLOGGED = ["mine"]; // told once, in no log
  const SILENCE = 45000; // ms without a heartbeat: the line is dead
  let source = null;
  let wait = 1000;
  let later = null;
  let silence = null;
  const reads = new Set(); // what was told since each began
  let loaded = 0; // how far the one that was used last went

  function online(yes) {
    offline?.classList.toggle("on", !yes);
  }

  /** A server that is only starting says 404, and a proxy before one that is down 502: neither is the portal's word. */
  const isPortal = ({ ok, status, headers }) =>
    ok || [401, 403, 429].includes(status) || (headers.get("Content-Type") ?? "").includes("json");

  function close() {
    source?.close();
    source = null;
    clearTimeout(silence);
  }

  function heard() {
    online(true);
    clearTimeout(silence);
    silence = setTimeout(() => open(), SILENCE);
  }

  function take(event) {
    const number = UNLOGGED.includes(event.type) ? 0 : Number(event.lastEventId); // without an id a browser repeats the last one
    if (number && number <= store.state.last) {
      return; // told before
    }
    const told = { kind: event.type, data: JSON.parse(event.data), number, after: store.state.last };
    reads.forEach((read) => read.push(told));
    apply(told);
    Board.onEvent?.(told.kind, told.data);
  }

  function apply({ kind, data, number }) {
    store.apply(kind, data);
    store.state.last = number || store.state.last;
  }

  /** @param known whether all that was told until now is in a snapshot of just now */
  function open(known = false) {
    let missed = !known;
    close();
    if (document.hidden) {
      return;
    }
    source = new EventSource(`${page.dataset.live}?after=${store.state.last}`);
    source.addEventListener("open", () => {
      wait = 1000;
      heard();
      Board.outbox?.run();
      if (missed) { // what was told to this person alone is in no log
        soon();
      }
      missed = true;
    });
    source.addEventListener("beat", heard);
    store.kinds.forEach((kind) => source.addEventListener(kind, take));
    source.addEventListener("removed", (event) => Board.onStranger(JSON.parse(event.data).moved ? "moved" : "removed"));
    source.addEventListener("error", () => {
      online(false);
      if (source?.readyState === EventSource.CLOSED) { // refused: too far behind, or no seat any more
        close();
        again();
      }
    });
  }

  function again() {
    clearTimeout(later);
    later = setTimeout(refresh, wait * (0.5 + Math.random()));
    wait = Math.min(wait * 2, 30000);
  }

  /** Everything anew, in a moment: a whole room must not ask at once. */
  function soon() {
    clearTimeout(later);
    later = setTimeout(refresh, 1000 * Math.random());
  }

  /** Everything anew: at the start, and whenever the stream does not tell all. */
  async function refresh() {
    clearTimeout(later);
    const told = [];
    reads.add(told);
    const answer = await fetch(`${page.dataset.api}/board`, { headers: { Accept: "application/json" }, cache: "no-store" }).catch(() => null);
    const read = answer?.ok && (await answer.json().catch(() => null));
    reads.delete(told);
    if (read?.last < loaded) {
      return; // another, which was quicker, knew more
    }
    if (read) {
      loaded = read.last;
      store.load(read);
      told.filter((one) => (one.number || one.after + 1) > read.last).forEach(apply); // the stream may have told more meanwhile
      if (source) {
        wait = 1000;
      } else {
        open(true);
      }
    } else if (answer && (answer.status === 401 || answer.status === 403)) {
      Board.onStranger(answer.status);
    } else if (answer && isPortal(answer) && answer.status === 404) {
      show(document.getElementById("gone"), true);
      show(document.getElementById("loading"), false);
    } else {
      online(false);
      again();
    }
  }

  function resume() {
    if (!store.state) {
      refresh();
    } else if (!source || source.readyState === EventSource.CLOSED) {
      open();
    }
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : resume()));
  window.addEventListener("online", () => (store.state ? open() : refresh()));
  window.addEventListener("offline", () => online(false));
  window.addEventListener("pageshow", (event) => event.persisted && resume());
  return { refresh, soon, online, isPortal };
})();
