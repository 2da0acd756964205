/* Who has a seat, for those who lead: the door, the count against the people in the room, taking a seat away and giving it back. */
"use strict";
Board.people = (() => {
  const { store, command, keep, say, clone, part, text, show, keyed, word, plural } = Board;
  const box = document.getElementById("people");
  const room = part(box, "in-room");
  const list = part(box, "list");
  let known = -1;

  const nameOf = (seat, i) => seat.name ?? word("people.nameless", i + 1);

  async function load() {
    const answer = await fetch(`${Board.page.dataset.api}/participants`, { headers: { Accept: "application/json" } });
    if (answer.ok) {
      draw(await answer.json());
    }
  }

  function draw(seats) {
    keyed(part(box, "seats"), seats, (seat) => seat.id, make, (node, seat) => {
      const name = nameOf(seat, seats.indexOf(seat));
      text(part(node, "name"), name);
      show(part(node, "watching"), seat.observer);
      show(part(node, "off"), seat.removed);
      for (const [act, shown] of [["remove", !seat.removed], ["back", seat.removed]]) {
        const button = part(node, act);
        show(button, shown);
        button.setAttribute("aria-label", `${button.textContent}: ${name}`);
      }
    });
  }

  async function giveBack(seat) {
    const given = await command.order("PUT", "/participants/" + seat.id, {});
    load();
    return given;
  }

  function make(seat) {
    const node = clone("seat");
    const name = () => part(node, "name").textContent;
    part(node, "remove").addEventListener("click", async () => {
      if (await command.order("DELETE", "/participants/" + seat.id)) {
        load();
        say.info(word("people.removed", name()), async () => await giveBack(seat) && say.quietly(word("undo.done")));
        list.querySelector("summary").focus();
      }
    });
    part(node, "back").addEventListener("click", async () => {
      if (await giveBack(seat)) {
        say.info(word("people.back", name()));
        list.querySelector("summary").focus();
      }
    });
    return node;
  }

  function differs(joined) {
    const there = room.value === "" ? joined : Number(room.value);
    const told = there === joined ? "" : word(joined > there ? "people.more" : "people.fewer", joined, there);
    const wrong = !room.checkValidity();
    text(part(box, "differs"), wrong ? word("people.whole", room.max) : told);
    room.setAttribute("aria-invalid", String(wrong));
  }

  room.value = keep.get("in-room") ?? "";
  room.addEventListener("input", () => {
    if (room.checkValidity()) {
      keep.set("in-room", room.value);
    }
    differs(store.state.present.joined);
  });
  list.addEventListener("toggle", () => list.open && load());
  part(box, "door").addEventListener("click", () => command.order("PUT", "/door", { open: !store.state.door }));

  return (state) => {
    const { joined, watching } = state.present;
    const open = ["LOBBY", "RUNNING", "PAUSED"].includes(state.state);
    show(box, open);
    text(part(box, "count"), watching ? `${plural(joined, "present")} ${plural(watching, "watching")}` : plural(joined, "present"));
    text(part(box, "door"), word(state.door ? "people.close" : "people.open"));
    text(part(box, "door-says"), word(state.door ? "people.isOpen" : "people.isClosed"));
    differs(joined);
    if (list.open && known !== joined + watching) {
      load();
    }
    known = joined + watching;
  };
})();
