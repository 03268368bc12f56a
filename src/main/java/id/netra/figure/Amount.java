package id.netra.figure;

import id.netra.text.Qualifier;
import java.util.OptionalDouble;

/**
 * The value of a figure.
 *
 * <p>"puluhan ASN" runs from 20 to 99 and is ABOUT; "67 (43 %)" is 67 with a share of 0.43.
 *
 * @param min the value, or the lower bound that the words give
 * @param max the value, or the upper bound that the words give
 * @param qualifier how firmly it is stated
 * @param shareRatio the percentage printed beside it, from 0 to 1
 */
public record Amount(long min, long max, Qualifier qualifier, OptionalDouble shareRatio) {}
