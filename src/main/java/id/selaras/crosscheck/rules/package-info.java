/**
 * The rules, one class each with its findings, texts and severity inside. A new rule is a
 * new class here and nothing else.
 */
@NullMarked
package id.selaras.crosscheck.rules;

import org.jspecify.annotations.NullMarked;
