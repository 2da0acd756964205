/**
 * The evidence log: a transparency log of everything that was signed. It proves to an outsider that a record stood in
 * the log at a time, and that nothing was taken out or changed since. Knows nothing of charters or people: a record is
 * a list of named texts.
 *
 * <h2>What is hashed, for whoever checks it without us</h2>
 *
 * <ol>
 *   <li><b>A field</b> is a name (lower-case letters, digits, underscore), a value (any text) and a salt (16 random
 *       bytes of its own). Its digest is SHA-256 over: the salt, the name in UTF-8, one zero byte, the value in UTF-8.
 *   <li><b>The leaf's bytes</b> are UTF-8 text: the line {@code service-charter-record/v1}, then for each field, in
 *       ascending order of the names, its name, one space, its digest as 64 lower-case hexadecimal digits. Each line
 *       ends with one line feed.
 *   <li><b>The leaf hash</b> is SHA-256 over one zero byte and the leaf's bytes; <b>a node</b> is SHA-256 over one byte
 *       of value one, the left and the right hash (RFC 9162, 2.1.1). Inclusion and consistency proofs are those of
 *       RFC 9162, 2.1.3 and 2.1.4.
 *   <li><b>A checkpoint</b> is a C2SP {@code tlog-checkpoint}: origin, number of leaves, root in base64, signed with
 *       Ed25519 as a C2SP {@code signed-note}. The key is published as one line {@code name+hash+key}.
 * </ol>
 *
 * <p>A field is erased by deleting its value and its salt. The digest stays, so the leaf hash and every proof stand;
 * without the salt, nobody can find the value by trying.
 *
 * <h2>How a leaf gets its number</h2>
 *
 * <p>A leaf is committed unnumbered, in the transaction of its record. {@link org.servicecharter.signoff.log.Sequencer}
 * gives numbers and signs a checkpoint about every 100 ms while there is work; the lock on the one row of
 * {@code log_head} lets one node at a time do so. Hashes of complete subtrees are stored, so that a proof costs about
 * {@code log2} of the number of leaves.
 *
 * <p>Uses {@code signoff.tree}, {@code shared} and the data source. Start at {@link org.servicecharter.signoff.log.EvidenceLog}, then
 * {@link org.servicecharter.signoff.tree.MerkleTree}.
 */
package org.servicecharter.signoff.log;
