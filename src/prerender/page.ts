/** One address of the site, and what its HTML says of it before any script runs. */
export interface Page {
  /** `kazakhstan/index.html`, below the site's folder. */
  file: string
  /** From the site's root: `/kazakhstan/`. Absent where the page stands for no address of its own. */
  address?: string
  title: string
  description: string
  /** The name of the page of headlines that a numbered page shows. */
  headlinesPage?: string
}
