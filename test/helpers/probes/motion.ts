import type { Page } from "playwright-core";

/**
 * WCAG 2.2.2 and 2.3.3: what moves by itself, plays by itself or takes a reader elsewhere; and, for a reader who asked for less
 * motion, every transition and gliding scroll. An animation that takes no time is a clock and moves nothing, and
 * what takes on another colour stays where it is.
 */
export function moves(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const recolours = (animation: Animation) => animation instanceof CSSTransition && animation.transitionProperty.endsWith("color");
    const running = document.getAnimations().filter((animation) => !recolours(animation)).filter(({ playState, effect }) => playState === "running" && Number(effect?.getComputedTiming().activeDuration) > 0)
      .map(({ effect }) => (effect instanceof KeyframeEffect && effect.target ? `${window.look.name(effect.target)} moves` : "something moves"));
    const bySelf = Array.from(document.querySelectorAll("marquee, blink, video[autoplay], audio[autoplay], meta[http-equiv=refresh i]"), (element) => `${window.look.name(element)} goes by itself`);
    if (!matchMedia("(prefers-reduced-motion: reduce)").matches) return [...running, ...bySelf];
    const eased = Array.from(document.querySelectorAll("body *")).filter((element) => getComputedStyle(element).transitionDuration.split(",").some((time) => parseFloat(time) > 0.01));
    const glides = getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? ["the page glides when it scrolls"] : [];
    return [...running, ...bySelf, ...glides, ...eased.map((element) => `${window.look.name(element)} changes slowly`)];
  });
}
