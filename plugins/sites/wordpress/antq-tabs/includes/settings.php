<?php
/**
 * The two settings of the site, and their page: Cài đặt › ANTQ.
 */

if (!defined('ABSPATH')) {
    exit();
}

/** Addresses and codes that need no escaping anywhere. */
const ANTQ_TABS_PATTERNS = [
    'gateway' => '~^https?://[a-zA-Z0-9.-]+(:[0-9]+)?(/[a-zA-Z0-9._-]+)*$~D',
    'province' => '~^[a-z0-9]+(-[a-z0-9]+)*$~D',
];

/**
 * @return array{gateway: string, province: string} empty where nothing was entered
 */
function antq_tabs_settings()
{
    return array_merge(['gateway' => '', 'province' => ''], (array) get_option('antq_tabs', []));
}

function antq_tabs_register_settings()
{
    register_setting('antq_tabs', 'antq_tabs', ['type' => 'array', 'sanitize_callback' => 'antq_tabs_checked']);
}

/**
 * Keeps the old value of a field whose new one cannot work, and says so.
 *
 * @param mixed $typed
 * @return array{gateway: string, province: string}
 */
function antq_tabs_checked($typed)
{
    $settings = antq_tabs_settings();
    foreach (ANTQ_TABS_PATTERNS as $name => $pattern) {
        $value = is_array($typed) && isset($typed[$name]) ? trim((string) $typed[$name]) : '';
        if ($name === 'gateway') {
            $value = rtrim($value, '/');
        }
        if ($value === '' || preg_match($pattern, $value)) {
            $settings[$name] = $value;
        } else {
            add_settings_error('antq_tabs', $name, antq_tabs_words($name . '_error'));
        }
    }

    return $settings;
}

function antq_tabs_add_settings_page()
{
    add_options_page(antq_tabs_words('title'), antq_tabs_words('menu'), 'manage_options', 'antq-tabs', 'antq_tabs_settings_page');
}

/**
 * @param string[] $links under the plugin's name in the list of plugins
 * @return string[]
 */
function antq_tabs_settings_link($links)
{
    $address = admin_url('options-general.php?page=antq-tabs');
    array_unshift($links, '<a href="' . esc_url($address) . '">' . esc_html(antq_tabs_words('settings')) . '</a>');

    return $links;
}

function antq_tabs_settings_page()
{
    $settings = antq_tabs_settings();
    ?>
    <div class="wrap">
        <h1><?php echo esc_html(antq_tabs_words('title')); ?></h1>
        <form action="options.php" method="post">
            <?php settings_fields('antq_tabs'); ?>
            <table class="form-table" role="presentation">
                <?php foreach (array_keys(ANTQ_TABS_PATTERNS) as $name): ?>
                    <tr>
                        <th scope="row"><label for="antq-<?php echo esc_attr($name); ?>"><?php echo esc_html(antq_tabs_words($name)); ?></label></th>
                        <td>
                            <input class="regular-text code" id="antq-<?php echo esc_attr($name); ?>" name="antq_tabs[<?php echo esc_attr($name); ?>]" value="<?php echo esc_attr($settings[$name]); ?>" aria-describedby="antq-<?php echo esc_attr($name); ?>-hint">
                            <p class="description" id="antq-<?php echo esc_attr($name); ?>-hint"><?php echo esc_html(antq_tabs_words($name . '_hint')); ?></p>
                        </td>
                    </tr>
                <?php endforeach; ?>
            </table>
            <p><?php echo esc_html(antq_tabs_words('use')); ?></p>
            <?php submit_button(); ?>
        </form>
    </div>
    <?php
}
