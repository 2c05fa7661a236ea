/** How a file is opened that nobody reads before it is whole: it needs neither journal nor syncs; the memory is bounded. */
export const PART_PRAGMAS = [
  'page_size = 4096',
  'journal_mode = OFF',
  'synchronous = OFF',
  'locking_mode = EXCLUSIVE',
  'foreign_keys = OFF',
  'cache_size = -8000',
  'temp.cache_size = -16000',
  'temp_store = FILE',
];
