/**
 * Imported before anything else: libraries that count in local time cost differently from zone to zone, so that a run is
 * comparable only in one zone. The caller's `TZ` wins.
 */
process.env.TZ ??= "Asia/Ho_Chi_Minh";
