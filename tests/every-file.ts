import { cleanUpAtTheEnd } from './cleanups.ts'

// Read anew for every file of tests. What files of tests share is not: a hook that it sets holds for the first of them alone.
cleanUpAtTheEnd()
