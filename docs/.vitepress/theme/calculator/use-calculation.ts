import { useRouter } from "vitepress";
import { type ComputedRef, computed, onMounted, onUnmounted, type Ref, ref, shallowRef } from "vue";
import { type Codec, readState, unknownNames, writeSearch } from "./address.js";

/** What was put in, kept the same in the page and in its address. */
export interface Calculation<State> {
  readonly state: Readonly<Ref<State>>;
  /** Names in the address that mean nothing here. */
  readonly unknown: Readonly<Ref<readonly string[]>>;
  /** While something is typed: one entry of the history for the whole of it. */
  readonly type: (change: Partial<State>) => void;
  /** When something was chosen, or typing is over: an entry of its own. */
  readonly settle: (change?: Partial<State>) => void;
  /** The whole address of this calculation; empty until the page runs in a browser. */
  readonly address: ComputedRef<string>;
}

/** The state of a calculator; the address decides it when the page opens, and on the way back and forward. */
export function useCalculation<State extends object>(codec: Codec<State>): Calculation<State> {
  const state = shallowRef(codec.initial) as Ref<State>;
  const unknown = ref<readonly string[]>([]);
  const place = ref("");
  const router = useRouter();
  let typing = false;

  const restore = (): void => {
    typing = false;
    place.value = location.origin + location.pathname;
    state.value = readState(codec, location.search);
    unknown.value = unknownNames(codec, location.search);
  };
  const search = (): string => writeSearch(codec.write(state.value));
  const write = (ends: boolean): void => {
    const target = location.pathname + search() + location.hash;
    if (target !== location.pathname + location.search + location.hash) {
      // The first letter makes the entry, the others change it; the entry that is left keeps its place on the page.
      const scroll = { scrollPosition: window.scrollY };
      if (!typing) history.replaceState(scroll, "");
      history[typing ? "replaceState" : "pushState"](scroll, "", target);
    }
    unknown.value = [];
    typing = !ends;
  };

  let chained: typeof router.onAfterRouteChange;
  const onRoute: typeof router.onAfterRouteChange = async (to) => {
    restore();
    await chained?.(to);
  };
  onMounted(() => {
    restore();
    window.addEventListener("popstate", restore);
    // A link to another calculation on this very page is no popstate.
    chained = router.onAfterRouteChange;
    router.onAfterRouteChange = onRoute;
  });
  onUnmounted(() => {
    window.removeEventListener("popstate", restore);
    if (router.onAfterRouteChange === onRoute && chained !== undefined) router.onAfterRouteChange = chained;
    else if (router.onAfterRouteChange === onRoute) delete router.onAfterRouteChange;
  });

  return {
    state,
    unknown,
    type: (change) => {
      state.value = { ...state.value, ...change };
      write(false);
    },
    settle: (change = {}) => {
      state.value = { ...state.value, ...change };
      write(true);
    },
    address: computed(() => (place.value === "" ? "" : place.value + search())),
  };
}
