/* What stays on this device until it is safe on the server: typed text, commands under way, the seat. */
"use strict";
Board.keep = (() => {
  const { page } = Board;
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

  /** The field shows what was typed into it before, also after a reload or a lock. */
  function field(input, name) {
    input.dataset.keep = name;
    if (!input.value) {
      input.value = get(name) ?? "";
    }
    input.addEventListener("input", () => set(input.dataset.keep, input.value));
  }

  function clear(input) {
    input.value = "";
    set(input.dataset.keep, null);
  }

  return { of, get, set, field, clear };
})();
