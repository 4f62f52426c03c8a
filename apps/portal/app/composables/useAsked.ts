import type { ComputedRef, Ref, ShallowRef } from 'vue'

/** What a page shows of something that it asked for: that it failed, that it is on its way, or that it is there. */
export type Asked<T> = {
  shown: ShallowRef<T | undefined>
  state: ComputedRef<'failed' | 'loading' | 'there'>
  /** True while newer answers are on their way and the old ones are still shown. */
  renewing: ComputedRef<boolean>
  failure: ComputedRef<Failure | null>
  refresh: () => Promise<void>
}

interface Question<T> {
  /** Names the question: another key is another question. Holds ids and days, never names of people. */
  key: () => string
  /** Names what the page is about. When it changes, the old answer is not shown while the new one is fetched. */
  about?: () => string
  ask: (signal: AbortSignal) => Promise<T>
}

/** Asks the server, asks again when the key changes or something changed in the region, and keeps what is shown. */
export function useAsked<T>({ key, about, ask }: Question<T>): Asked<T> {
  const { data, status, error, refresh } = useLazyAsyncData(key, (_nuxt, { signal }) => ask(signal), {
    server: false,
    deep: false,
  })
  const shown = shallowRef<T>() as ShallowRef<T | undefined>
  watch(
    data as Ref<T | undefined>,
    (answer) => {
      if (answer !== undefined && answer !== null) shown.value = answer
    },
    { immediate: true },
  )
  watch(about ?? (() => ''), () => (shown.value = undefined))
  const failure = computed(() => (error.value ? failureOfQuestion(error.value.cause ?? error.value) : null))
  const state = computed(() => {
    if (shown.value !== undefined) return 'there'
    return failure.value && status.value === 'error' ? 'failed' : 'loading'
  })
  const renewing = computed(() => status.value === 'pending' && shown.value !== undefined)
  return { shown, state, renewing, failure, refresh: () => refresh() }
}
