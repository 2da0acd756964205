/* Commands on their way: first kept on the device, then sent, repeated after any interruption, dropped after the answer. */
"use strict";
Board.outbox = (() => {
  const { page, keep, store, live, uuid, word } = Board;
  const TIMEOUT = 15000; // ms until a silent line counts as broken
  const FAULTS = 5; // answers of a failing server before the person is asked what to do
  let underway = null;
  let wait = 1000;
  let later = null;
  const settled = [];

  const stored = () => JSON.parse(keep.get("outbox") ?? "[]");
  const all = () => stored().filter((one) => !one.refused);
  const refused = () => stored().filter((one) => one.refused);

  function write(commands) {
    keep.set("outbox", commands.length > 0 ? JSON.stringify(commands) : null);
    store.changed();
  }

  const drop = (key) => write(stored().filter((one) => one.key !== key));
  const mark = (key, more) => write(stored().map((one) => (one.key === key ? { ...one, ...more } : one)));

  /**
   * @param more what the page wants to remember of it, never sent
   * @return its key
   */
  function add(method, path, body, more = {}) {
    const replaced = (one) => !one.refused && method === "PUT" && one.method === "PUT" && one.path === path && one.key !== underway;
    const key = uuid();
    write([...stored().filter((one) => !replaced(one)), { ...more, key, method, path, body }]);
    run();
    return key;
  }

  /** One try. Never throws: the status 0 is no answer, or one that is not the portal's, such as of a server that starts. */
  async function send({ key, method, path, body, type }) {
    try {
      const answer = await fetch(page.dataset.api + path, {
        method,
        headers: { "Idempotency-Key": key, "Content-Type": type ?? "application/json" },
        body: method === "DELETE" ? undefined : body instanceof Blob ? body : JSON.stringify(body ?? {}), // the server refuses a DELETE that carries anything
        signal: AbortSignal.timeout(TIMEOUT),
      });
      const content = await answer.text();
      return { status: live.isPortal(answer) ? answer.status : 0, ok: answer.ok, body: parsed(content), after: answer.headers.get("Retry-After") };
    } catch {
      return { status: 0, ok: false, body: {} };
    }
  }

  function parsed(content) {
    try {
      return JSON.parse(content) ?? {};
    } catch {
      return {};
    }
  }

  async function run() {
    if (underway || !store.state) {
      return;
    }
    clearTimeout(later);
    let waited = false;
    for (let next = first(); next; next = first()) {
      waited ||= Boolean(next.waiting);
      underway = next.key;
      const answer = await send(next);
      underway = null;
      if (!digest(next, answer)) {
        return;
      }
    }
    if (waited) { // what happened before and is still to be told would undo what was just said
      live.soon();
    }
  }

  const first = () => all()[0];

  /** Whether the next one may go. */
  function digest(command, answer) {
    if (answer.ok) {
      wait = 1000;
      settled.forEach((listener) => listener(command, answer.body));
      drop(command.key);
      return true;
    }
    if (answer.status === 401) {
      Board.onStranger(401);
      return false;
    }
    const faults = (command.faults ?? 0) + (answer.status >= 500 ? 1 : 0);
    if (answer.status === 0 || answer.status === 429 || (answer.status >= 500 && faults < FAULTS)) {
      mark(command.key, { faults, waiting: true });
      live.online(answer.status !== 0);
      later = setTimeout(run, answer.after ? answer.after * 1000 : wait);
      wait = Math.min(wait * 2, 30000);
      return false;
    }
    refuse(command, answer.body);
    return true;
  }

  /** A text is never thrown away by a refusal: it stays, with the reason, until its author decides. */
  function refuse(command, { key, title = word("net.failed") }) {
    if (command.text) {
      mark(command.key, { refused: title });
    } else {
      drop(command.key);
    }
    const say = key === "workshop.stageChangedMeanwhile" ? Board.say.info : Board.say.problem; // nothing to mend
    say(title);
  }

  window.addEventListener("online", run);
  document.addEventListener("visibilitychange", () => document.hidden || run());
  /** Takes up again what was dropped. */
  const back = (command) => write([...stored(), command]);

  return { all, refused, add, run, drop, back, send, onSettled: (listener) => settled.push(listener) };
})();
