import { duplicates } from './command-limits.ts';

/** A form as it is sent. */
export type Form = {
  readonly components?: readonly {
    readonly type: number;
    readonly label?: string;
    readonly component?: Field;
  }[];
};
type Field = {
  readonly type: number;
  readonly custom_id: string;
  readonly label?: string;
  readonly value?: string;
  readonly max_length?: number;
  readonly required?: boolean;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
};

const MOST_PARTS = 5;
const LABEL = 18;
const SELECT = 3;

/** What Discord refuses in a form though its published schema does not say so. */
export function formFaults({ components = [] }: Form): readonly string[] {
  const fields = components.flatMap(({ component }) => component ?? []);
  return [
    ...(components.length > MOST_PARTS ? [`data.components: more than ${MOST_PARTS}`] : []),
    ...components
      .filter(({ type }) => type !== LABEL)
      .map(({ type }) => `data.components: type ${type} in a form`),
    ...duplicates(fields.map(({ custom_id }) => custom_id)).map(
      (id) => `data.custom_id: "${id}" is there twice`,
    ),
    ...fields.flatMap((field) => fieldFaults(field).map((fault) => `data.${field.custom_id}: ${fault}`)),
  ];
}

function fieldFaults({
  type,
  label,
  value,
  max_length,
  required,
  min_values,
  max_values,
  options = [],
}: Field) {
  const chosen = options.filter((option) => option.default).length;
  return [
    ...(label === undefined ? [] : ['label: not within a label']),
    ...((value?.length ?? 0) > (max_length ?? 4000) ? ['value: longer than max_length'] : []),
    ...(type !== SELECT
      ? []
      : [
          ...(required === false || min_values !== 0 ? [] : ['required: not with min_values 0']),
          ...((max_values ?? 1) > options.length ? ['max_values: more than there are options'] : []),
          ...(chosen > (max_values ?? 1) ? ['options: more defaults than may be chosen'] : []),
          ...duplicates(options.map((option) => option.value)).map((one) => `options: ${one} is there twice`),
        ]),
  ];
}
