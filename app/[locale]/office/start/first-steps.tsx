import { getLocale, getTranslations } from 'next-intl/server';
import { ActionButton } from '@/components/form/action-button';
import { PageHeader } from '@/components/shell/page-header';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { FirstStep, StepState } from '@/lib/hints/first-steps';
import { dismissHintsAction } from '../account/actions';

const places: Record<FirstStep, string> = {
	office: 'settings/office',
	legislature: 'settings/legislatures',
	partner: 'partnerships/new',
	visit: 'visits/new',
	colleague: 'users/new',
};

/** Stands in the place of the start page as long as the office has hardly begun. */
export async function FirstSteps({ steps }: { steps: { step: FirstStep; state: StepState }[] }) {
	const [locale, t] = await Promise.all([getLocale(), getTranslations('start.firstSteps')]);
	const done = steps.filter(({ state }) => state === 'done').length;
	const open = steps.flatMap(({ step, state }) => (state === 'open' ? [`step.${step}` as const] : []));
	return (
		<>
			<PageHeader title={t('title')} meta={t('meta', { done, all: steps.length })} />
			<ol className="card first-steps">
				{steps.map(({ step, state }) => {
					const title = t(`steps.${step}.title`);
					return (
						<li key={step} data-state={state}>
							<span className="first-steps-mark">{state === 'done' && <Icon name="check" />}</span>
							<div>
								<h2>
									{state === 'done' ? title : <Link href={`/${locale}/office/${places[step]}`}>{title}</Link>}
								</h2>
								<p className="muted">{t(`steps.${step}.purpose`)}</p>
							</div>
							<span className="first-steps-state">
								{state === 'done' && t('done')}
								{state === 'later' && t('isLater')}
								{state === 'open' && (
									<ActionButton
										small
										look="tertiary"
										label={
											<>
												{t('later')}
												<span className="kern-sr-only">: {title}</span>
											</>
										}
										action={dismissHintsAction}
										input={{ hints: [`step.${step}` as const] }}
									/>
								)}
							</span>
						</li>
					);
				})}
			</ol>
			<div className="first-steps-rest">
				<ActionButton small label={t('allLater')} action={dismissHintsAction} input={{ hints: open }} />
				<span className="muted">{t('allLaterHint')}</span>
			</div>
		</>
	);
}
