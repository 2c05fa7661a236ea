import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { z } from 'zod';

const aliasSchema = z.object({
  title: z.string().trim().min(1),
  id: z.coerce.number().int().positive(),
  region: z.enum(['ES', '419', '*']),
});
type Alias = z.infer<typeof aliasSchema>;

/** Reads a CSV file of `title,id,region`; a file that is not there has no aliases, a wrong row throws. */
export function readAliases(file: string): readonly Alias[] {
  if (!existsSync(file)) return [];
  const { data } = Papa.parse<unknown>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  return data.map((row) => aliasSchema.parse(row));
}
