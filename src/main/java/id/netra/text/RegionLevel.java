package id.netra.text;

/** The tier of an Indonesian administrative area. */
public enum RegionLevel {
  /** Provinsi. */
  PROVINCE,
  /** Kabupaten. */
  REGENCY,
  /** Kota. */
  CITY,
  /** Kecamatan (distrik in Papua, kapanewon in Yogyakarta). */
  DISTRICT
}
