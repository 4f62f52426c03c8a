import type { LocationQueryRaw, RouteLocationRaw, RouteMap } from 'vue-router'

type ParamsOf<Name extends keyof RouteMap> = RouteMap[Name]['paramsRaw']

/** Makes links by route name that keep the day that is asked about. */
export function useLinks() {
  const { asked } = useDay()
  return <Name extends keyof RouteMap>(
    name: Name,
    params?: ParamsOf<Name>,
    query: LocationQueryRaw = {},
  ): RouteLocationRaw =>
    ({
      name,
      params: params ?? {},
      query: asked.value === undefined ? query : { ...query, on: asked.value },
    }) as RouteLocationRaw
}
