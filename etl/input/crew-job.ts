const JOBS: Readonly<Record<string, 'directors' | 'writers' | 'producers'>> = {
  Director: 'directors',
  Writer: 'writers',
  Screenplay: 'writers',
  Story: 'writers',
  Author: 'writers',
  Novel: 'writers',
  Producer: 'producers',
  'Executive Producer': 'producers',
};

/** The list that a member of the crew belongs to, by the job as TMDB spells it; everybody else's work has none. */
export function listOfJob(job: unknown): 'directors' | 'writers' | 'producers' | 'others' {
  return (typeof job === 'string' && Object.hasOwn(JOBS, job) && JOBS[job]) || 'others';
}
