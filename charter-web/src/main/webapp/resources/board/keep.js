/* What stays on this device until it is safe on the server: typed text, commands under way, the seat. */
"use strict";
Board.keep = (() => {
  const { page } = Board;
  const fields = new Map(); // by name: where a text can be given back to
  const memory = new Map(); // where the browser keeps nothing (private windows), at least until the page goes
  let board = page.dataset.code;
  const full = (name) => `charter:${board}:${page.dataset.kind}:${name}`;

  /** On the page that asks for the code, which board it is about. */
  const of = (code) => (board = code);

  function get(name) {
    try {
      return localStorage.getItem(full(name)) ?? memory.get(name) ?? null;
    } catch {
      return memory.get(name) ?? null;
    }
  }

  function set(name, value) {
    try {
      if (value === null || value === "") {
        localStorage.removeItem(full(name));
      } else {
        localStorage.setItem(full(name), value);
      }
      memory.delete(name);
    } catch {
      memory.set(name, value);
    }
  }

  /**
   * The field shows what was typed into it before, also after a reload or a lock.
   *
   * @param turn to this name, where a field has several
   */
  function field(input, name, turn) {
    input.dataset.keep = name;
    fields.set(name, { input, turn });
    if (!input.value) {
      input.value = get(name) ?? "";
    }
    input.addEventListener("input", () => set(input.dataset.keep, input.value));
  }

  function clear(input) {
    input.value = "";
    set(input.dataset.keep, null);
  }

  /** Below what is being typed there, and in sight unless one is just typing another. */
  function append(name, value) {
    const typed = get(name);
    const { input, turn } = fields.get(name) ?? {};
    set(name, typed ? `${typed}\n${value}` : value);
    if (input?.isConnected && (input.dataset.keep === name || input !== document.activeElement)) {
      turn?.();
      input.value = get(name);
      input.dispatchEvent(new Event("input"));
      input.closest("details")?.setAttribute("open", "");
    }
  }

  /** Whether the field of this name can be typed into. */
  const takes = (name) => Boolean(fields.get(name)?.input.isConnected) && !fields.get(name).input.readOnly;

  /** Gives a text back to the field of this name. */
  function give(name, value) {
    document.activeElement.blur(); // what was being typed may be for another chart
    append(name, value);
    fields.get(name).input.focus();
  }

  return { of, get, set, field, clear, append, takes, give };
})();
