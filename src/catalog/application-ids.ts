/** SQLite's header has room for a number that tells whose a file is; each of ours spells four letters. */
export const applicationIds = {
  /** "BTCA" */
  catalog: 0x42544341,
  /** What `butaca refresh` fetched: "BTMD" */
  fetched: 0x42544d44,
  /** User data: "BTUS" */
  users: 0x42545553,
} as const;
