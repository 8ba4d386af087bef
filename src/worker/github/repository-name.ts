/** A repository as events name it. */
export interface RepositoryName {
  readonly id: number;
  readonly owner: string;
  readonly repo: string;
}
