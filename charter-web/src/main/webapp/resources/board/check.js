/* Before the cards are shown: the facilitator stops writing, may check the cards, and takes out what must not hang there (W-02). */
"use strict";
Board.check = (() => {
  const { page, store, command, cards, clock, clone, part, text, show, keyed, word } = Board;
  const dialog = document.getElementById("checking");
  const { placeOf } = Board.step;
  let list = [];
  let place = null; // the step in which they are checked

  const say = (answer) => text(part(dialog, "problem"),
    answer.ok ? "" : answer.status === 0 ? word("net.offline") : (answer.body.title ?? word("net.failed")));

  async function change(card, reason) {
    const path = `/hidden/${card.id}/taken-out`;
    const answer = reason ? await command.attempt("PUT", path, { reason }) : await command.attempt("DELETE", path);
    say(answer);
    if (answer.ok) {
      list = list.map((one) => (one.id === card.id ? { ...one, takenOut: reason } : one));
      draw();
      const node = dialog.querySelector(`[data-key="${CSS.escape(card.id)}"]`);
      (reason ? part(node, "back") : node.querySelector("summary")).focus();
    }
  }

  function make(card) {
    const node = clone("checked");
    part(node, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      change(card, part(node, "reason").value);
    });
    part(node, "back").addEventListener("click", () => change(card, null));
    return node;
  }

  function fill(node, card) {
    const out = Boolean(card.takenOut);
    cards.fill(node, card);
    node.classList.toggle("gone", out);
    show(part(node, "out"), !out);
    part(node, "out").open = false;
    show(part(node, "gone"), out);
    text(part(node, "why"), out ? word("check.gone", node.querySelector(`option[value=${card.takenOut}]`).textContent) : "");
  }

  function draw() {
    show(part(dialog, "empty"), list.length === 0);
    keyed(part(dialog, "cards"), list, (card) => card.id, make, fill);
  }

  async function open() {
    place = placeOf(store.state);
    const answer = await fetch(`${page.dataset.api}/hidden`, { headers: { Accept: "application/json" }, cache: "no-store" })
      .then(async (heard) => ({ ok: heard.ok, status: heard.status, body: await heard.json() }))
      .catch(() => ({ ok: false, status: 0 }));
    if (placeOf(store.state) !== place) {
      return;
    }
    list = answer.ok ? answer.body : [];
    say(answer);
    draw();
    dialog.showModal();
  }

  store.onChange((state) => dialog.open && placeOf(state) !== place && dialog.close()); // nobody reads them after the reveal

  dialog.addEventListener("close", () => { // nothing of it stays in the page
    list = [];
    draw();
  });

  return function mount(container) {
    const node = clone("check");
    part(node, "stop").addEventListener("click", () => clock.inGrace() || command.order("POST", "/lock", {}));
    part(node, "open").addEventListener("click", open);
    container.append(node);
    return (state) => {
      const locked = clock.isLocked();
      text(part(node, "says"), word(locked ? "check.locked" : clock.inGrace() ? "check.grace" : "check.writing"));
      text(part(node, "taken"), cards.taken(state));
      const asked = document.activeElement === part(node, "stop");
      part(node, "stop").setAttribute("aria-disabled", String(clock.inGrace()));
      show(part(node, "stop"), !locked);
      show(part(node, "open"), locked);
      if (locked && asked) { // whoever pressed it goes on from here
        part(node, "open").focus();
      }
      if (!locked && dialog.open) {
        dialog.close();
      }
    };
  };
})();
