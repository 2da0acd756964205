/* The page's own <template> elements and words, brought to life. Text goes in as text, never as markup. */
"use strict";
window.Board = (() => {
  const page = document.getElementById("workshop");

  const part = (node, name) => node.querySelector(`[data-part="${name}"]`);

  const clone = (name) => document.getElementById("t-" + name).content.firstElementChild.cloneNode(true);

  /** The bundle's words that scripts need stand in the page: <span data-word="key">. */
  function word(key, ...values) {
    const node = document.querySelector(`[data-word="${key}"]`);
    const text = node ? node.textContent : `???${key}???`;
    return text.replace(/\{(\d)\}/g, (all, i) => values[i] ?? all);
  }

  const plural = (count, key) => word(key + (count === 1 ? ".one" : ".many"), count);

  function text(node, value) {
    if (node && node.textContent !== value) {
      node.textContent = value;
    }
  }

  function show(node, visible) {
    if (node && node.hidden === visible) {
      node.hidden = !visible;
    }
  }

  /** Makes the list show these items, touching only what changed, so that focus and scroll stay where they are. */
  function keyed(list, items, key, make, update) {
    const wanted = new Set(items.map(key));
    [...list.children].forEach((node) => {
      if (!wanted.has(node.dataset.key)) {
        node.remove();
      }
    });
    const there = new Map([...list.children].map((node) => [node.dataset.key, node]));
    let place = list.firstElementChild;
    items.forEach((item) => {
      let node = there.get(key(item));
      if (!node) {
        node = make(item);
        node.dataset.key = key(item);
      }
      if (node === place) {
        place = place.nextElementSibling;
      } else {
        list.insertBefore(node, place);
      }
      update(node, item);
    });
  }

  /** A UUID also where crypto.randomUUID is missing: plain http in an office's own network. */
  function uuid() {
    const b = crypto.getRandomValues(new Uint8Array(16));
    b[6] = (b[6] & 15) | 64;
    b[8] = (b[8] & 63) | 128;
    const hex = [...b].map((x) => x.toString(16).padStart(2, "0")).join("");
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
  }

  /** As people count: an emoji of one code point is one. */
  const lengthOf = (value) => [...value].length;

  /** Names beside each other, each in its own direction: none reaches into the next. */
  const listed = (names) => names.map((name) => `\u2068${name}\u2069`).join(", ");

  /** Whoever came by keyboard goes on with the same button of the next item, or with this where none is left. */
  function pass(item, selector, otherwise) {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    if (item.querySelector(":focus-visible")) {
      (next?.querySelector(`${selector}:not([hidden])`) ?? otherwise)?.focus();
    }
  }

  return { page, part, clone, word, plural, text, show, keyed, uuid, lengthOf, listed, pass };
})();
