/**
 * Finds articles that are copies of others: exact, rewritten or cut; they are tied together and
 * kept, never dropped.
 *
 * <p>{@link id.netra.dedup.BodyWords} cuts a body into words, {@link id.netra.dedup.Shingles} and
 * {@link id.netra.dedup.Signature} are what is compared, {@link id.netra.dedup.BucketScan} says
 * which articles are compared at all, {@link id.netra.dedup.CopyGroups} decides what belongs
 * together. All that is plain Java; {@link id.netra.dedup.CopyDetection} runs it, in memory for a
 * small lake and by Spark for a large one, with the same result.
 */
@NullMarked
package id.netra.dedup;

import org.jspecify.annotations.NullMarked;
