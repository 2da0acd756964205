/* The reality check: every clause with its flags. Anyone raises one; the facilitator decides on each. */
"use strict";
Board.flags = (() => {
  const { store, outbox, keep, cards, say, clone, part, text, show, keyed, word, plural, lengthOf, pass } = Board;
  const NOTE_MAX = 300; // characters

  const keyOf = (kind, clause) => `${kind}:${clause ?? ""}`;

  function clauses(state) {
    const all = state.definition?.text ? [{ part: "DEFINITION", clause: null, text: state.definition.text }] : [];
    state.principles.forEach((one) => {
      all.push({ part: "PRINCIPLE", clause: one.id, text: one.name });
      one.behaviours.forEach((two) => all.push({ part: "BEHAVIOUR", clause: two.id, text: two.text, chart: two.kind }));
    });
    return all.map((one) => ({ ...one, key: keyOf(one.part, one.clause) }));
  }

  const on = (state, key) => state.flags.filter((flag) => keyOf(flag.part, flag.clause) === key);

  function make(clause, may) {
    const node = clone("clause");
    const form = part(node, "form");
    const note = part(form, "note");
    const place = "flag:" + clause.key;
    show(part(node, "raise"), may.raise);
    keep.field(note, place);
    part(node, "raise").open = note.value !== "";
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const fault = lengthOf(note.value) > NOTE_MAX ? cards.fault(note.value, NOTE_MAX) : "";
      text(part(form, "problem"), fault);
      if (!fault) {
        const doubt = { part: clause.part, clause: clause.clause, kind: part(form, "why").value, note: note.value.trim() || null };
        outbox.add("POST", "/flags", doubt, { text: doubt.note, place });
        keep.clear(note);
        part(node, "raise").open = false;
        node.querySelector("summary").focus();
        say.quietly(word("flag.raised"));
      }
    });
    return node;
  }

  function makeFlag(flag, may) {
    const node = clone("flag");
    const path = "/flags/" + flag.id;
    const current = () => store.state.flags.find((one) => one.id === flag.id);
    show(part(node, "decide"), may.decide);
    node.querySelectorAll("[data-decision]").forEach((button) => button.addEventListener("click", () => {
      const same = current().decision === button.dataset.decision;
      Board.command.order("PUT", path, { decision: same ? null : button.dataset.decision });
    }));
    part(node, "remove").addEventListener("click", async () => {
      pass(node, "[data-part=remove]", node.parentElement.closest("[data-key]").querySelector("summary"));
      if (await Board.command.order("DELETE", path)) {
        say.info(word("flag.gone"), () => Board.command.order("POST", path + "/back", {}));
      }
    });
    return node;
  }

  function fillFlag(node, flag, clause, may) {
    text(part(node, "kind"), word("flag." + flag.kind));
    text(part(node, "raised"), flag.raised > 1 ? plural(flag.raised, "flag.people") : "");
    text(part(node, "note"), flag.note ?? "");
    show(part(node, "decided"), Boolean(flag.decision) && !may.decide);
    text(part(node, "decided"), flag.decision ? word("flag." + flag.decision) : "");
    node.classList.toggle("settled", Boolean(flag.decision));
    part(node, "decide").setAttribute("aria-label", `${word("flag." + flag.kind)}: ${clause.text.slice(0, 80)}`);
    node.querySelectorAll("[data-decision]").forEach((button) =>
      button.setAttribute("aria-pressed", String(button.dataset.decision === flag.decision)));
  }

  /** @param may what this person may do: raise flags, decide on them */
  const mount = (may) => (container) => {
    const node = clone("flags");
    container.append(node);
    show(part(node, "how"), may.raise);
    return (state) => {
      const all = clauses(state);
      const undecided = all.flatMap((one) => on(state, one.key)).filter((flag) => !flag.decision).length;
      show(part(node, "nothing"), all.length === 0);
      text(part(node, "open"), state.flags.length > 0 ? plural(undecided, "flag.open") : "");
      keyed(part(node, "clauses"), all, (one) => one.key, (one) => make(one, may), (li, one) => {
        text(part(li, "kind"), word("clause." + one.part + (one.chart ? "." + one.chart : "")));
        text(part(li, "text"), one.text);
        li.querySelector("summary").setAttribute("aria-label", `${li.querySelector("summary").textContent}: ${one.text.slice(0, 80)}`);
        keyed(part(li, "flags"), on(state, one.key), (flag) => flag.id, (flag) => makeFlag(flag, may), (item, flag) => fillFlag(item, flag, one, may));
      });
    };
  };

  return { raise: mount({ raise: true, decide: false }), decide: mount({ raise: true, decide: true }), look: mount({ raise: false, decide: false }) };
})();
