package id.netra.storage;

import java.util.Locale;

/** Why a record is no article. */
enum RejectionReason {
  NOT_UTF8("The bytes are not UTF-8. Convert the file, for instance with iconv -t UTF-8."),
  BINARY("It holds NUL bytes, so it is no text. Hand in the text of the article."),
  EMPTY("It holds no visible character. The page may not have loaded when it was saved."),
  NOT_JSON("The line is no JSON object. Write one object a line, with url, title, body, date."),
  NO_TEXT("The object has no body (also text or content). An article needs one."),
  TOO_LONG("It is longer than ingest.max-record-bytes. Split it, or raise the limit."),
  UNREADABLE("It could not be read to its end. Check permissions and compression."),
  UNKNOWN_FORMAT("Netra reads .txt, .jsonl, .ndjson and .json, each also with .gz.");

  private final String explanation;

  RejectionReason(String explanation) {
    this.explanation = explanation;
  }

  /** The code in {@code bronze.rejected_records}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Problem, cause and remedy. */
  String explanation() {
    return explanation;
  }
}
