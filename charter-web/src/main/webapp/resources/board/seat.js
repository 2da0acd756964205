/* Takes this person's seat along to another device, by a QR code and an address; or gives up one that only watches. */
"use strict";
(() => {
  const { page, outbox, say, part, text, uuid, word } = Board;
  const box = document.getElementById("my-seat");

  box.addEventListener("toggle", async () => {
    if (!box.open) {
      return;
    }
    const answer = await outbox.send({ key: uuid(), method: "POST", path: "/seat/offer", body: {} });
    text(part(box, "problem"), answer.ok ? "" : (answer.body.title ?? word("net.offline")));
    if (answer.ok) {
      part(box, "qr").setAttribute("viewBox", `0 0 ${answer.body.size} ${answer.body.size}`);
      part(box, "modules").setAttribute("d", answer.body.path);
      part(box, "address").value = answer.body.address;
    }
  });

  part(page, "take-part").addEventListener("click", async () => {
    const answer = await outbox.send({ key: uuid(), method: "DELETE", path: "/seat" });
    if (answer.ok || answer.status === 401) { // given up before
      Board.onStranger();
    } else {
      say.problem(answer.body.title ?? word("net.offline"));
    }
  });
})();
