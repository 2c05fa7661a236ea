import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { reasonOf } from '../../../etl/failure.ts';

const sentencesSchema = z.array(z.string()).readonly();
const FORM = 'It is a JSON list of the sentences said before, in turn: ["pelis como Alien", "la segunda"]';

/** What was said before, from a file: a JSON list of sentences; else what is wrong with it. */
export function readSentences(file: string): readonly string[] | { readonly fault: string } {
  try {
    const read = sentencesSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data : { fault: `${file} holds something else. ${FORM}` };
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is no JSON' : `cannot be read (${reasonOf(error)})`;
    return { fault: `${file} ${why}. ${FORM}` };
  }
}
