import type { ProjectStore } from "#store/project-store";
import {
  cameAndSettled,
  deliveryOf,
  deliveryRow,
  deliveryRows,
  deliveryWaits,
  endedByDate,
  newDeliveries,
  noteTried,
  putNews,
  putWebhook,
  renewDelivery,
  takeWebhook,
  webhookOf,
  webhookRows,
} from "#store/webhooks";

/** Webhooks and their messages in a D1 database: a part of the store. */
export function d1Webhooks(
  db: D1Database,
): Pick<
  ProjectStore,
  | "webhooks"
  | "addWebhook"
  | "deleteWebhook"
  | "deliveries"
  | "deliveryOf"
  | "tell"
  | "newDeliveries"
  | "deliveryWaits"
  | "noteTried"
  | "renewDelivery"
  | "endedByDate"
  | "cameAndSettled"
> {
  const all = async <Row>(statement: D1PreparedStatement): Promise<Row[]> => (await statement.all<Row>()).results;
  const ids = async (statement: D1PreparedStatement) => (await all<{ id: string }>(statement)).map(({ id }) => id);
  const webhooks = async (project: number) => (await all<Parameters<typeof webhookOf>[0]>(webhookRows(db, project))).map(webhookOf);
  return {
    webhooks,
    addWebhook: async (project, hook) => (await ids(putWebhook(db, project, hook))).length > 0,
    async deleteWebhook(project, id) {
      const [taken] = await db.batch([...takeWebhook(db, project, id)]);
      return (taken?.results.length ?? 0) > 0;
    },
    deliveries: async (project) => (await all<Parameters<typeof deliveryOf>[0]>(deliveryRows(db, project))).map(deliveryOf),
    async deliveryOf(project, id) {
      const [row] = await all<Parameters<typeof deliveryOf>[0]>(deliveryRow(db, project, id));
      const hook = row && (await webhooks(project)).find((each) => each.id === row.webhook);
      return row && hook ? { delivery: deliveryOf(row), hook } : null;
    },
    tell: (project, told) => ids(putNews(db, project, told)),
    newDeliveries: (project) => ids(newDeliveries(db, project)),
    deliveryWaits: async (project, id) => void (await deliveryWaits(db, project, id).run()),
    noteTried: async (project, id, tried) => void (await noteTried(db, project, id, tried).run()),
    renewDelivery: async (project, id) => (await ids(renewDelivery(db, project, id))).length > 0,
    async endedByDate(project, from, to) {
      type Row = Awaited<ReturnType<ProjectStore["endedByDate"]>>[number] & { lacking: "en" | "fr" | null };
      return (await all<Row>(endedByDate(db, project, from, to))).map(({ lacking, ...row }) => ({ ...row, ...(lacking && { lacking }) }));
    },
    async cameAndSettled(project, since) {
      const [row] = await all<{ came: number; settled: number }>(cameAndSettled(db, project, since));
      return row ?? { came: 0, settled: 0 };
    },
  };
}
