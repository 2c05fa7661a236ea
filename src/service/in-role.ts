import type { Catalog } from '../catalog/catalog.ts';
import { fameIn, moreFamous } from '../catalog/people/credits.ts';
import { personRefs } from '../catalog/people/person-refs.ts';
import { fold } from '../domain/fold.ts';
import type { PersonRef, Role } from '../domain/person.ts';
import type { Interpretation } from '../nlu/interpretation.ts';
import { slotsOf } from '../questions/request.ts';

/**
 * "The actor Steve McQueen" is not the director of that name: of those whom the words could mean, the person best known for
 * what is asked about. Whoever was picked, or is spoken of already, stays.
 */
export function inRole(heard: Interpretation, catalog: Catalog): Interpretation {
  if ('problem' in heard) return heard;
  const { request, question, others } = heard;
  if (!('person' in request)) return heard;
  const role = slotsOf(question)['person']?.role ?? ('role' in request ? request.role : undefined);
  const [meant] = role ? personRefs([Number(request.person)], catalog) : [];
  const people = others.filter((person): person is PersonRef => 'name' in person);
  if (!role || !meant || people.length === 0) return heard;
  const chosen = bestInRole(meant, people, role, catalog);
  if (chosen.id === meant.id) return heard;
  const rest = others.filter((person) => person.id !== chosen.id);
  return { ...heard, request: { ...request, person: chosen.id }, others: [meant, ...rest] };
}

function bestInRole(meant: PersonRef, people: readonly PersonRef[], role: Role, catalog: Catalog): PersonRef {
  const fame = (person: PersonRef) => fameIn(role, person.id, catalog);
  const best = (of: readonly PersonRef[]): PersonRef | undefined =>
    of
      .map((person) => ({ person, fame: fame(person) }))
      .filter((person) => person.fame.films > 0)
      .sort((a, b) => moreFamous(a.fame, b.fame))[0]?.person;
  const namesakes = people.filter(({ name }) => fold(name) === fold(meant.name));
  // Another of the surname only where the person meant never did such a thing.
  return (
    best([meant, ...namesakes]) ??
    best(people.filter((person) => surname(person) === surname(meant))) ??
    meant
  );
}

function surname({ name }: PersonRef): string | undefined {
  return fold(name).split(' ').at(-1);
}
