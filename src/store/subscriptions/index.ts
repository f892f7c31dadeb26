export { Deliveries, type Delivery, type Notice } from "./deliveries.ts";
export type { Subscription, SubscriptionWay, Wanted } from "./subscription.ts";
export { Subscriptions } from "./subscriptions.ts";
export { type Told, ToldCases } from "./told-cases.ts";
