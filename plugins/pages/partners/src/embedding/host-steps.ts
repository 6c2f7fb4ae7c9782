import type { WordKey } from '../words.js'

/** What a drawing shows of a website's back office: where the menu entry is, and what kind of field is filled. */
export interface StepPicture {
  /** Row of the menu that is chosen, from 0. */
  readonly menu: number
  readonly field: 'upload' | 'code' | 'list'
}

export interface Host {
  readonly name: string
  readonly picture: StepPicture
  /** A package of ours that does it all; null where the lines are pasted by hand. */
  readonly package: { readonly file: string; readonly steps: WordKey } | null
  readonly steps: readonly WordKey[]
}

/** How the lines come into the systems that portals of unions run on. */
export const HOSTS: readonly Host[] = [
  {
    name: 'NukeViet',
    picture: { menu: 3, field: 'code' },
    package: { file: 'antq-nukeviet.zip', steps: 'embedding.nukeviet.package' },
    steps: ['embedding.nukeviet.1', 'embedding.nukeviet.2', 'embedding.nukeviet.3', 'embedding.nukeviet.4'],
  },
  {
    name: 'WordPress',
    picture: { menu: 1, field: 'code' },
    package: { file: 'antq-wordpress.zip', steps: 'embedding.wordpress.package' },
    steps: ['embedding.wordpress.1', 'embedding.wordpress.2', 'embedding.wordpress.3'],
  },
  {
    name: 'Joomla',
    picture: { menu: 2, field: 'list' },
    package: null,
    steps: ['embedding.joomla.1', 'embedding.joomla.2', 'embedding.joomla.3'],
  },
  {
    name: 'ASP.NET',
    picture: { menu: 0, field: 'code' },
    package: null,
    steps: ['embedding.aspnet.1', 'embedding.aspnet.2', 'embedding.aspnet.3'],
  },
]
