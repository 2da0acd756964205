/**
 * A Merkle tree as RFC 9162, 2.1 defines it, with its proofs. Knows nothing of what the leaves are or where hashes are
 * kept.
 *
 * <p>Start at {@link org.servicecharter.signoff.tree.MerkleTree}.
 */
package org.servicecharter.signoff.tree;
