/** What a follow-up does to the request that it goes on with. */
export type Act = 'edit' | 'drop' | 'more' | 'refuse' | 'project';
