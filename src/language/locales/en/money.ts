import type { Lexicon } from '../lexicon.ts';

/** Words of what a film cost and earned. */
export const money: Lexicon['money'] = {
  budget: `
a budget of
budget
budget of
budgeted
budgets
cost
costing
costs
filmed for
in budget
made for
made on
made with
produced for
shot for
shot on
spent
that cost
with a budget
with a budget of
with budgets
`,
  revenue: `
at the bo
at the box office
box office
brought in
earned
earning
earnings
gross
grossed
grosses
grossing
has grossed
have grossed
in box office
in revenue
in the box office
in theaters
in ticket sales
made
make
makes
making
pulled in
raked in
revenue
revenues
that grossed
that made
took in
worldwide
`,
  low: `
low budget
low budgets
lowbudget
micro budget
microbudget
no budget
on a shoestring
shoestring budget
small budget
small budgets
tiny budget
`,
  high: `
big budget
big budgets
bigbudget
high budget
huge budget
large budget
`,
};
