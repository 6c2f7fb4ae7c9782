<?php
/**
 * The block "ANTQ" and the shortcode [antq_tabs]: both become our element, and the script comes to pages that have one.
 */

if (!defined('ABSPATH')) {
    exit();
}

const ANTQ_TABS_SCRIPT = 'antq-embed';

function antq_tabs_register()
{
    $settings = antq_tabs_settings();
    if ($settings['gateway'] !== '') {
        // No version of ours in the address: the file is the newest at any time, and pages share it.
        wp_register_script(ANTQ_TABS_SCRIPT, $settings['gateway'] . '/embed.js', [], null, true);
    }
    wp_register_script('antq-tabs-editor', plugins_url('block.js', __DIR__), ['wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor'], '@VERSION@', true);
    $words = array_map('antq_tabs_words', ['title' => 'menu', 'text' => 'block', 'province' => 'province', 'provinceHint' => 'province_own', 'tab' => 'tab', 'tabHint' => 'tab_hint']);
    wp_add_inline_script('antq-tabs-editor', 'window.antqTabsWords = ' . wp_json_encode($words) . ';', 'before');
    register_block_type('antq/tabs', [
        'api_version' => 2,
        'editor_script' => 'antq-tabs-editor',
        'attributes' => ['province' => ['type' => 'string', 'default' => ''], 'tab' => ['type' => 'string', 'default' => '']],
        'supports' => ['align' => ['wide', 'full'], 'html' => false],
        'render_callback' => 'antq_tabs_block',
    ]);
    add_shortcode('antq_tabs', 'antq_tabs_shortcode');
}

/**
 * @param array<string, mixed> $attributes of the block
 * @return string
 */
function antq_tabs_block($attributes)
{
    return '<div ' . get_block_wrapper_attributes() . '>' . antq_tabs_html($attributes) . '</div>';
}

/**
 * @param mixed $attributes of the shortcode: province, tab, lang; an empty string where there are none
 * @return string
 */
function antq_tabs_shortcode($attributes)
{
    return '<div>' . antq_tabs_html(is_array($attributes) ? $attributes : []) . '</div>';
}

/**
 * Our element with a link for readers without scripts; a hint to editors where a setting is missing, and nothing to
 * anybody else.
 *
 * @param array<string, mixed> $attributes
 * @return string
 */
function antq_tabs_html($attributes)
{
    $settings = antq_tabs_settings();
    $province = antq_tabs_word($attributes, 'province', $settings['province']);
    if ($settings['gateway'] === '' || $province === '') {
        return current_user_can('edit_posts') ? '<p>' . esc_html(antq_tabs_words('unset')) . '</p>' : '';
    }
    wp_enqueue_script(ANTQ_TABS_SCRIPT);
    $tab = antq_tabs_word($attributes, 'tab', '');
    $lang = antq_tabs_word($attributes, 'lang', '');
    $element = $tab === '' ? 'antq-tabs' : 'antq-tab';
    $written = ' province="' . esc_attr($province) . '"';
    if ($tab !== '') {
        $written .= ' name="' . esc_attr($tab) . '"';
    }
    if ($lang !== '') {
        $written .= ' lang="' . esc_attr($lang) . '"';
    }
    $link = '<a href="' . esc_url($settings['gateway'] . '/p/' . $province . '/ke-hoach') . '">' . esc_html(antq_tabs_words('title')) . '</a>';

    return "<{$element}{$written}>{$link}</{$element}>";
}

/**
 * @return string the attribute where it is one of our words, else what stands for it
 */
function antq_tabs_word($attributes, $name, $otherwise)
{
    $value = isset($attributes[$name]) ? trim((string) $attributes[$name]) : '';

    return preg_match(ANTQ_TABS_PATTERNS['province'], $value) ? $value : $otherwise;
}

/**
 * @param string $tag    as WordPress writes it
 * @param string $handle of the script
 * @return string
 */
function antq_tabs_load_async($tag, $handle)
{
    return $handle === ANTQ_TABS_SCRIPT ? str_replace('<script ', '<script async ', $tag) : $tag;
}
